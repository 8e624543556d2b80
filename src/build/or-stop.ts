/** What is read; or the end of the program, with why it could not be, as an editor wants to read it. */
export function orStop<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
