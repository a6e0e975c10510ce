import type { FaultProfile } from "../model.ts";

export const html: FaultProfile = {
  name: "html",
  summary: "Every answer is a web page with status 200, as a captive portal or a broken proxy gives.",
  rules: [
    {
      fault: "content-type",
      contentType: "text/html; charset=utf-8",
      status: 200,
      body: "<!doctype html><title>Hello</title><p>This is not the gateway.</p>",
    },
  ],
};
