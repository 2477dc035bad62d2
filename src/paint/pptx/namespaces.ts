// The namespaces of PresentationML and its kin, as attributes of root elements.

/** Declared on every slide, layout and master. */
export const presentation = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
}

/** Declared on a theme. */
export const drawing = { 'xmlns:a': presentation['xmlns:a'] }

/** Declared on a chart. */
export const charting = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': presentation['xmlns:a'],
  'xmlns:r': presentation['xmlns:r'],
}
