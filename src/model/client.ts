/** Path of the typed client as a package: it is made from the description and the newest release, and moves with them. */
export const CLIENT = "/yuplan-client.tgz";
