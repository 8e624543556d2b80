// A frame of ours tells how high it is, and gets that height.
addEventListener("message", ({ origin, source, data }) => {
  if (origin !== location.origin || data?.type !== "embed-size") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source)
      frame.height = data.height + frame.offsetHeight - frame.clientHeight;
});
