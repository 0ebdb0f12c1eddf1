/**
 * A text document that LibreOffice and Word open and edit (OpenDocument 1.3, ISO/IEC 26300): headings and paragraphs,
 * A4. Only what a sheet of the course needs.
 */
import { strToU8, zipSync } from 'fflate';

export type Block = { readonly kind: 'title' | 'heading' | 'text' | 'note'; readonly text: string };

const MIMETYPE = 'application/vnd.oasis.opendocument.text';

const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign]!);

const STYLE = { title: 'Title', heading: 'Heading_20_1', text: 'Standard', note: 'Note' } as const;

/** A block of several lines is as many paragraphs. */
function paragraphs({ kind, text }: Block): string {
  const tag = kind === 'heading' ? 'text:h text:outline-level="1"' : 'text:p';
  const end = kind === 'heading' ? 'text:h' : 'text:p';
  return text
    .split('\n')
    .map((line) => `<${tag} text:style-name="${STYLE[kind]}">${escapeXml(line)}</${end}>`)
    .join('');
}

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const paragraph = (name: string, display: string, size: string, more: string, margin = '0.2cm'): string =>
  `<style:style style:name="${name}" style:display-name="${display}" style:family="paragraph"><style:paragraph-properties fo:margin-top="${margin}" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="${size}" ${more}/></style:style>`;

const STYLES = `${XML}<office:document-styles ${NAMESPACES}><office:styles>${paragraph('Standard', 'Standard', '11pt', 'fo:language="fr" fo:country="FR"')}${paragraph('Title', 'Title', '18pt', 'fo:font-weight="bold"')}${paragraph('Heading_20_1', 'Heading 1', '13pt', 'fo:font-weight="bold"', '0.5cm')}${paragraph('Note', 'Note', '9pt', 'fo:font-style="italic"')}</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2cm" fo:margin-right="2cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles></office:document-styles>`;

const MANIFEST = `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MIMETYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** The document as the bytes of a file. */
export function odt(blocks: readonly Block[]): Uint8Array<ArrayBuffer> {
  const body = blocks.map(paragraphs).join('');
  const content = `${XML}<office:document-content ${NAMESPACES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  // The kind of file comes first and is not compressed, so that a program reads it without unzipping.
  return zipSync({
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(STYLES),
    'META-INF/manifest.xml': strToU8(MANIFEST),
  }) as Uint8Array<ArrayBuffer>;
}

export { MIMETYPE as ODT };
