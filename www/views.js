// The five views, in their order. Each is `view(page) -> { node, show(call), focus?() }`, made anew for every operation:
//   page.state, page.info, page.service   what is on the page
//   page.changed()                        something was typed: the call is made again and shown
//   page.go(name)                         to another view
//   page.open(operation, params)          another call
//   call                                  see call.js
// Only the view in front is shown a call. The words of a view are `t.views[name]`, what its link holds is PARTS in permalink.js.
import { compose } from './compose/view.js';
import { decode } from './decode/view.js';
import { preview } from './preview/view.js';
import { refused } from './refused/view.js';
import { sign } from './sign/view.js';

export const VIEWS = { compose, sign, refused, preview, decode };
