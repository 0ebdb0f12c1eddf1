import { render } from 'preact';

render(<h1>Gondole</h1>, document.getElementById('app')!);
