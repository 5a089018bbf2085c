import type { Texts } from './fi';

export const en: Texts = {
  page: {
    title: 'You are invited to a workspace',
    from: 'The invitation comes from',
    validUntil: 'The invitation is valid until {{date}}.',
    what: 'In the workspace you talk confidentially with the expert who invited you. The service is free of charge for you.',
    next: 'What happens next',
    steps: [
      'You identify yourself with online banking credentials or a mobile certificate. This makes sure that the invitation reaches the right person.',
      'The invitation is tied to you, and nobody else can use it any more.',
      'You enter the workspace and can write to your expert. Sometimes the expert first confirms that the invitation reached the right person.',
    ],
    accept: 'Continue to identification',
    unsure: 'Not sure what this is about?',
    unsureText:
      'If you have not agreed on guidance with this organisation, do not identify yourself but ask the organisation. The invitation lapses by itself if you do not use it.',
  },
  refused: {
    help: 'Cannot get any further?',
    missing: {
      title: 'Open the invitation from your e-mail again',
      text: 'This page no longer has the details of the invitation. Go back to the e-mail and open the link in it.',
    },
    unknown: {
      title: 'The invitation was not found',
      text: 'The link may have been cut off on its way. Open it directly from the e-mail, or copy the whole link into the address field of the browser.',
    },
    used: {
      title: 'The invitation has already been accepted',
      text: 'An invitation can be used only once. If it was you who accepted it, log in to the service. If not, tell your expert.',
    },
    expired: {
      title: 'The invitation has expired',
      text: 'An invitation is valid for 30 days. Ask your expert to send a new one.',
    },
    revoked: {
      title: 'The invitation has been withdrawn',
      text: 'The expert has withdrawn this invitation. If you think this is a mistake, contact your expert.',
    },
    superseded: {
      title: 'You have received a newer invitation',
      text: 'This invitation has been replaced by a new one. Use the link in the newest invitation in your e-mail.',
    },
  },
  panel: {
    SENT: {
      title: 'The customer has not accepted the invitation yet',
      text: 'The invitation was sent on {{sent}} to {{email}}. It is valid until {{expires}}.',
    },
    EXPIRED: {
      title: 'The invitation has expired',
      text: 'The invitation was sent on {{sent}} to {{email}} and expired on {{expires}}. You can send a new one.',
    },
    AWAITING_CONFIRMATION: { title: 'Confirm that the right person has come' },
    REJECTED: {
      title: 'Send a new invitation',
      text: 'Somebody other than your customer accepted the invitation. Nothing about that person was kept, and they saw nothing of the workspace. Check the customer’s e-mail address and send a new invitation.',
    },
    REVOKED: {
      title: 'The invitation has been withdrawn',
      text: 'The link that was sent to {{email}} no longer works. You can send a new invitation.',
    },
    waiting: 'The message is still on its way out.',
    undeliverable: 'The invitation could not be delivered to {{email}}',
    undeliverableText: 'Check the address with the customer and send the invitation again.',
  },
  confirm: {
    text: 'You did not give the customer’s personal identity code, so please check the name. The workspace opens to both of you only when you confirm it.',
    invited: 'The name you gave',
    authenticated: 'The name from authentication',
    yes: 'Yes, this is my customer',
    no: 'This is somebody else',
    done: 'The name is confirmed. The workspace is now open to both of you.',
  },
  reject: {
    title: 'Has the wrong person come?',
    text: 'They will not get into the workspace, and nothing about them is kept in the service. After that you can send your customer a new invitation.',
    go: 'Yes, keep them out',
    done: 'The person does not get into the workspace. You can send a new invitation.',
  },
  revoke: {
    button: 'Withdraw the invitation',
    title: 'Withdraw the invitation?',
    text: 'The link that the customer received stops working at once. The workspace stays, and you can send a new invitation later.',
    go: 'Withdraw the invitation',
    done: 'The invitation has been withdrawn.',
  },
  resend: {
    button: 'Send a new invitation',
    title: 'Send a new invitation',
    text: 'The customer receives a new link. The link sent before stops working.',
    email: 'E-mail address',
    submit: 'Send the invitation',
    sending: 'Sending the invitation',
    done: 'A new invitation is on its way to {{email}}.',
  },
};
