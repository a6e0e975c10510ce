/** Creates a prediction on a mock's server and gives its id. */
export async function createPrediction(given: {
  url: string;
  model: string;
  input: Record<string, unknown>;
}): Promise<string> {
  const response = await fetch(`${given.url}/replicate/v1/predictions`, {
    method: "POST",
    headers: { authorization: "Bearer some-key", "content-type": "application/json" },
    body: JSON.stringify({ version: given.model, input: given.input }),
  });
  const body = (await response.json()) as { id?: string };
  if (response.status !== 201 || body.id === undefined)
    throw new Error(`Expected 201, got ${response.status} ${JSON.stringify(body)}`);
  return body.id;
}
