// Hands a page on: the share sheet of the phone where there is one, and the link for pasting anywhere.
const share = document.querySelector<HTMLElement>('[data-share]')
const address =
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/#.*/, '')

function offer(name: string, action: () => void): void {
  const button = share?.querySelector<HTMLButtonElement>(`[data-${name}]`)
  if (!button) return
  button.hidden = false
  button.onclick = action
}

function copied(): void {
  const status = share?.querySelector('[role=status]')
  if (status) status.textContent = 'Đã chép đường dẫn.'
}

/** Pages without https have no clipboard; there the old way still works. */
function copyByHand(): void {
  const field = document.createElement('textarea')
  field.className = 'hide'
  field.value = address
  document.body.append(field)
  field.select()
  if (document.execCommand('copy')) copied()
  field.remove()
}

offer('copy', () => {
  if (navigator.clipboard) navigator.clipboard.writeText(address).then(copied, copyByHand)
  else copyByHand()
})
// Closing the sheet without sending is no fault.
if (navigator.share)
  offer('send', () => navigator.share({ title: document.title, url: address }).catch(() => {}))
