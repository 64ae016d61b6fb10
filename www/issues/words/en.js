// What is wrong with a call. Issues and refusals are English, so there are no other words for them.

export const words = { issue: (_issue, _subject) => undefined, refusal: (_message) => undefined };
