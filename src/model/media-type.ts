/** The media type of JSON as it is sent. */
export const JSON_TYPE = "application/json; charset=utf-8";

/** A media type without its parameters (RFC 9110, section 8.3.1), as links name it. */
export const bareType = (mediaType: string): string => mediaType.split(";")[0] ?? mediaType;
