import { type Download, downloads } from "../../model/downloads.ts";
import { bareType } from "../../model/media-type.ts";
import type { Release } from "../../model/release.ts";
import type { Description } from "./description.ts";
import { type File, type HashedFile, readableJson } from "./file.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const iri = (id: string) => ({ "@id": id });
const inLanguage = (language: string, text: string) => ({ "@value": text, "@language": language });
const typed = (type: string, value: string | number) => ({
  "@value": String(value),
  "@type": `xsd:${type}`,
});

const mediaType = ({ mediaType }: Download) =>
  iri(`https://www.iana.org/assignments/media-types/${bareType(mediaType)}`);

function distributionOf(file: HashedFile, licence: string) {
  return {
    "@id": file.path,
    "@type": "dcat:Distribution",
    "dct:title": file.path,
    "dct:description": inLanguage("en", file.about),
    "dct:license": iri(licence),
    "dcat:accessURL": iri(file.path),
    "dcat:downloadURL": iri(file.path),
    "dcat:mediaType": mediaType(file),
    "dcat:byteSize": typed("nonNegativeInteger", file.bytes),
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": iri("spdx:checksumAlgorithm_sha256"),
      "spdx:checksumValue": typed("hexBinary", file.sha256),
    },
  };
}

/**
 * DCAT 3 of a release, with a distribution a file. IRIs are relative to the file, so that a mirror
 * describes itself. The bundle has no checksum here: it holds this file.
 */
export function dcatFile(
  { plan }: Release,
  files: readonly HashedFile[],
  { release, date, title, about, licence, citation, keywords }: Description,
): File {
  const { bundle } = downloads;
  const body = {
    "@context": context,
    "@id": `../${release}`,
    "@type": "dcat:Dataset",
    "dct:identifier": release,
    "dct:title": [inLanguage("en", title), inLanguage("zh", plan.title.zh)],
    "dct:description": inLanguage("en", about),
    ...(date === null ? {} : { "dct:issued": typed("date", date) }),
    // Named as DCAT 3 wants it: by the Library of Congress.
    "dct:language": ["zh", "en"].map((language) =>
      iri(`http://id.loc.gov/vocabulary/iso639-1/${language}`),
    ),
    "dct:license": iri(licence.url),
    "dct:bibliographicCitation": citation,
    "dct:source": {
      "dct:title": inLanguage("zh", plan.title.zh),
      "dct:identifier": plan.documentNumber,
      "dct:issued": typed("date", plan.issued),
      "dct:creator": { "@type": "foaf:Agent", "foaf:name": inLanguage("zh", plan.issuer.zh) },
    },
    "dct:spatial": { "@type": "dct:Location", "dct:title": inLanguage("en", "Chongqing, China") },
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": typed("gYear", plan.baseYear),
      "dcat:endDate": typed("gYear", plan.targetYear),
    },
    "dcat:keyword": keywords,
    "dcat:version": release,
    "dcat:distribution": [
      {
        "@id": bundle.path,
        "@type": "dcat:Distribution",
        "dct:title": bundle.path,
        "dct:description": inLanguage("en", bundle.about),
        "dct:license": iri(licence.url),
        "dcat:accessURL": iri(bundle.path),
        "dcat:downloadURL": iri(bundle.path),
        "dcat:mediaType": mediaType(bundle),
        "dcat:packageFormat": mediaType(bundle),
      },
      ...files.map((file) => distributionOf(file, licence.url)),
    ],
  };
  return { ...downloads.dcat, content: readableJson(body) };
}
