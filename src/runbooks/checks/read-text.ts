/**
 * Reads the body of an answer that anybody may have given.
 * @param response Whose body to read; the rest of a body that is too long is not fetched.
 * @param limit Bytes to read at most.
 * @returns The text, or `undefined` when the body is longer.
 * @throws What ended the body early, such as the signal of its request.
 */
export async function readText(response: Response, limit: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    size += value.length;
    if (size > limit) {
      // Cancelling only saves the rest: whether that works matters to nobody.
      void reader?.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
