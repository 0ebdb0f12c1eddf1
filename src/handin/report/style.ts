/** The looks of a report: black on white, made for A4 paper. The policy of the page allows this sheet and nothing else. */
export const STYLE = `
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-left { content: "Gondole – rapport de notation" } @bottom-right { content: "Page " counter(page) " / " counter(pages) } }
html { font: 10.5pt/1.4 system-ui, sans-serif; color: #000; background: #fff }
body { max-width: 182mm; margin: 8mm auto; padding: 0 4mm }
h1 { font-size: 18pt; margin: 0 0 4mm } h2 { font-size: 14pt; margin: 7mm 0 2mm } h3 { font-size: 12pt; margin: 5mm 0 1.5mm } h4 { font-size: 10.5pt; margin: 3.5mm 0 1mm }
h2, h3, h4, caption { break-after: avoid }
p, ul { margin: 1.5mm 0 } ul { padding-left: 5mm }
table { border-collapse: collapse; width: 100%; margin: 2mm 0; font-variant-numeric: tabular-nums }
caption { text-align: left; font-weight: 600; padding: 1mm 0 }
thead { display: table-header-group } tr { break-inside: avoid }
th, td { border: 0.25mm solid #000; padding: 0.8mm 1.6mm; text-align: left; vertical-align: top }
bdi { overflow-wrap: anywhere }
thead th { border-bottom-width: 0.6mm } tbody th { font-weight: 400 } .sum th, .sum td { font-weight: 700; border-top-width: 0.5mm }
.n { text-align: right; white-space: nowrap } .evidence .n { white-space: normal } .small { font-size: 9pt } .line th { padding-left: 5mm }
.evidence { table-layout: fixed } .evidence col:nth-child(2), .evidence col:nth-child(4) { width: 15% } .evidence col:nth-child(3) { width: 27% }
a { color: #000 } .verdict { border-left: 1.2mm solid #000; padding-left: 2.5mm }
@media print { body { max-width: none; margin: 0; padding: 0 } .student { break-before: page } }
`;

/** SHA-256 of the sheet, base 64: a test computes it again. */
export const STYLE_HASH = '67ToT3KYiNUqe8Dkpff1LGlx+hArBcuwChzxhE62xxw=';
