/** Colours, faces and measures. Every pair of text and ground keeps a contrast of at least 4.5 to 1. */
const light = `
  --paper: #fcfbf8; --sunk: #f5f2eb; --ink: #1c1a17; --soft: #5d574e; --rule: #dcd6ca; --strong: #1c1a17;
  --accent: #8c1d18; --wash: #f4ead0; --lit: #f3d36b; --lit-ink: #1c1a17; --bar: #c9bfae; --new: #f0e6e2;
  color-scheme: light;`

const dark = `
  --paper: #171614; --sunk: #1f1d1a; --ink: #ece7dc; --soft: #aca496; --rule: #3a362f; --strong: #cfc8ba;
  --accent: #f2a093; --wash: #3b321f; --lit: #7d5f14; --lit-ink: #fff9ea; --bar: #5c5548; --new: #33231f;
  color-scheme: dark;`

/** Custom properties of the page: light, dark by the system's wish, and either by the reader's. */
export const tokens: string = `
:root {${light}
  --serif: "Iowan Old Style", "Palatino Nova", Palatino, "Palatino Linotype", "URW Palladio L", P052,
    "TeX Gyre Pagella", "Book Antiqua", Georgia, "Liberation Serif", serif;
  --sans: "Avenir Next", Avenir, "Segoe UI", "Helvetica Neue", "Source Sans 3", "Noto Sans", "Liberation Sans",
    Arial, sans-serif;
}
@media (prefers-color-scheme: dark) { :root:not([data-theme]) {${dark}} }
:root[data-theme="dark"] {${dark}}
:root[data-theme="light"] {${light}}
`
