// The parts of a Word document that hold no words of a report: what is in it, how it looks, how its lists count.
import { html, type Markup } from '../html/markup.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** The list with dots; those with numbers come after it. */
export const BULLETS = 1;

interface Written {
  title: string;
  body: readonly Markup[];
  /** How many lists are numbered, each from 1. */
  ordered: number;
}

export function packageOf({ title, body, ordered }: Written): { name: string; text: string }[] {
  return [
    { name: '[Content_Types].xml', text: CONTENT_TYPES },
    { name: '_rels/.rels', text: PACKAGE_PARTS },
    { name: 'word/document.xml', text: documentPart(body) },
    { name: 'word/_rels/document.xml.rels', text: DOCUMENT_PARTS },
    { name: 'word/styles.xml', text: STYLES },
    { name: 'word/numbering.xml', text: numbering(ordered) },
    { name: 'docProps/core.xml', text: properties(title) },
  ];
}

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const PACKAGE_PARTS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const DOCUMENT_PARTS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`;

/** A4, with margins of 2 cm. */
function documentPart(body: readonly Markup[]): string {
  return `${XML}${
    html`<w:document xmlns:w="${MAIN}"><w:body>
${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`
      .markup
  }`;
}

function properties(title: string): string {
  return `${XML}${
    html`<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
      .markup
  }`;
}

function numbering(ordered: number): string {
  const level = (format: string, text: string) =>
    `<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl>`;
  const lists = Array.from(
    { length: ordered },
    (_, at) =>
      `<w:num w:numId="${BULLETS + 1 + at}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${XML}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="${BULLETS}"><w:abstractNumId w:val="0"/></w:num>${lists.join('')}</w:numbering>`;
}

interface Look {
  name: string;
  paragraph?: string;
  run?: string;
}

const spaced = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const heading = (name: string, level: number, size: number): Look => ({
  name,
  paragraph: `<w:keepNext/>${spaced(280, 80)}<w:outlineLvl w:val="${level}"/>`,
  run: `<w:b/><w:sz w:val="${size}"/>`,
});

/** By the id that a paragraph calls them by. Sizes are half points, spaces twentieths. */
const LOOKS: { readonly [id: string]: Look } = {
  Title: { name: 'Title', paragraph: `<w:keepNext/>${spaced(0, 80)}`, run: '<w:b/><w:sz w:val="34"/>' },
  Heading1: heading('heading 1', 0, 26),
  Heading2: heading('heading 2', 1, 23),
  View: {
    name: 'View',
    paragraph: `<w:pBdr><w:left w:val="single" w:sz="36" w:space="8" w:color="1B1F23"/></w:pBdr>${spaced(0, 240)}`,
    run: '<w:sz w:val="26"/>',
  },
  Caption: { name: 'caption', paragraph: `<w:keepNext/>${spaced(120, 60)}`, run: '<w:b/>' },
  Fact: {
    name: 'Fact',
    paragraph: `<w:tabs><w:tab w:val="left" w:pos="1701"/></w:tabs>${spaced(0, 60)}<w:ind w:left="1701" w:hanging="1701"/>`,
  },
  ListParagraph: { name: 'List Paragraph', paragraph: spaced(0, 60) },
  Cell: { name: 'Cell', paragraph: spaced(20, 20) },
  Quiet: { name: 'Quiet', paragraph: spaced(60, 60), run: '<w:color w:val="50575E"/><w:sz w:val="19"/>' },
};

const FONTS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>';

const STYLES = `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spaced(0, 120)}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${Object.entries(
  LOOKS,
)
  .map(
    ([id, { name, paragraph = '', run = '' }]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  )
  .join('')}</w:styles>`;
