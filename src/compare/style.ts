// How the page of a comparison looks, and text made fit for HTML.

/** Its style sheet. */
export const STYLE = [
  'body{font:15px/1.45 Arial,Helvetica,sans-serif;color:#222;background:#f4f4f2;margin:2rem auto;max-width:1500px;padding:0 1.5rem}',
  'h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2.5rem 0 .5rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}',
  'ul{margin:0 0 .5rem;padding-left:1.3rem}li{margin:.15rem 0}code{font:13px Consolas,Menlo,monospace}small{color:#555}',
  '.edited,.flips{background:#fff;border:1px solid #ddd;padding:.2rem 1.2rem .8rem;margin:0 0 1rem}',
  '.edited h2,.flips h2{margin:.8rem 0 .5rem}.flips>ul>li{margin:.5rem 0}',
  'table{border-collapse:collapse}th{text-align:left;font-size:13px;color:#555}th,td{padding:.2rem 1.5rem .2rem 0}',
  'del{color:#8a1c1c;text-decoration:none}ins{color:#0b5a2b;text-decoration:none;font-weight:bold}',
  '.false{color:#a31515}.true{color:#0b5a2b}mark{background:#ffe04a}',
  '.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:0 0 1.5rem}figure{margin:0;min-width:0}',
  'figcaption{font-size:13px;color:#555;margin:0 0 .25rem}svg{width:100%;height:auto;display:block;border:1px solid #ccc;background:#fff}',
  'svg text{white-space:pre}',
  '.notes{font-size:13px;background:#fff;border:1px solid #ccc;padding:.5rem .8rem;margin:.25rem 0 0}.notes p{margin:.3rem 0}',
  '.none{border:1px dashed #bbb;color:#666;padding:2rem;text-align:center}',
].join('')

/** A text as it stands in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
