// What the decode view says, in English.

export const words = {
  decode: {
    title: (name) => `Answer to ${name}`,
    text: 'Answer, error or code',
    textAbout: 'JSON, XML, the text of an HTTP response, what a command line tool or an SDK printed, or a code alone.',
    placeholder: '{"Code": "Throttling", "Message": "…", "RequestId": "…"}',
    status: 'HTTP status',
    statusAbout: 'If you know it.',
    meaning: 'Meaning',
    kinds: {
      empty: 'Paste an answer to see what it means.',
      data: 'The call succeeded.',
      error: 'The call was refused.',
      code: 'What is known of this code.',
      nothing: 'This is neither an answer nor a code.',
    },
    request: (id) => `Request ${id}`,
    nothingInIt: 'Nothing else is in it.',
    none: 'none',
    undocumentedField: 'not documented',
    documented: 'documented',
    undocumented: 'not documented',
    categories: {
      credentials: 'credentials', permission: 'permission', parameter: 'parameter', state: 'state', quota: 'quota', throttling: 'throttling', conflict: 'conflict', server: 'server',
    },
    retries: {
      never: 'Do not send it again as it is.',
      backoff: 'Send it again, waiting longer each time.',
      'same-token': 'Send it again with the same client token.',
      'fix-request': 'Correct the call, then send it again.',
    },
    rows: {
      message: 'Message', advice: 'What to do', retry: 'Again?', didYouMean: 'Did you mean', module: 'Module', requestId: 'Request', details: 'Also in it',
      operations: 'Listed by', source: 'Documented in',
    },
    otherwise: 'Other calls read it otherwise',
    sentence: (_text) => undefined,
  },
};
