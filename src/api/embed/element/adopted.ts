/** What markup of ours is made of. Anything else is left out, whatever was fetched. */
const ELEMENTS =
  "section header footer figure figcaption div p span h1 h2 h3 a strong em b i small sup sub br hr time abbr q " +
  "ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td details summary " +
  "svg g defs title desc path line polyline polygon rect circle ellipse text tspan pattern clippath marker use lineargradient stop";
const ATTRIBUTES =
  "id class lang dir title role tabindex href target rel datetime colspan rowspan scope headers open " +
  "viewbox preserveaspectratio width height x y x1 y1 x2 y2 dx dy cx cy r rx ry d points transform " +
  "overflow visibility paint-order vector-effect fill fill-opacity fill-rule clip-path clip-rule stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity opacity " +
  "text-anchor dominant-baseline font-size font-weight font-family textlength lengthadjust " +
  "patternunits patterntransform gradientunits offset stop-color marker-end marker-start markerwidth markerheight refx refy orient";

const elements = new Set(ELEMENTS.split(" "));
const attributes = new Set(ATTRIBUTES.split(" "));

/** Whether an attribute may stay: a name on the list, or one for screen readers. */
const allowed = (name: string) => attributes.has(name) || /^(aria|data)-[a-z-]+$/.test(name);

/** Makes a link whole, for it stands on another site's page; false unless it leads to a web page. */
function sound(attribute: Attr, origin: string): boolean {
  if (!/href$/.test(attribute.name) || attribute.value.startsWith("#")) return true;
  const url = URL.parse(attribute.value, origin);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  attribute.value = url.href;
  return true;
}

/**
 * What is in fetched markup, for this page: only elements and attributes that a chart is made of, no
 * script, no style attribute, no handler, no image. It is cut in its own document, where nothing
 * runs, and then brought here.
 */
export function adopted(markup: Element, origin: string): DocumentFragment {
  const copy = markup.ownerDocument.createDocumentFragment();
  copy.append(...markup.childNodes);
  for (const element of copy.querySelectorAll("*"))
    if (!elements.has(element.localName.toLowerCase())) element.remove();
  for (const element of copy.querySelectorAll("*"))
    for (const attribute of [...element.attributes])
      if (!allowed(attribute.name.toLowerCase()) || !sound(attribute, origin))
        element.removeAttributeNode(attribute);
  // On its own page it has headings and a foot; here these are the page's to have.
  for (const element of copy.querySelectorAll("h1, h2, footer"))
    element.setAttribute("role", "none");
  return document.adoptNode(copy);
}
