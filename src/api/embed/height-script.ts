/**
 * Tells the host page how high the frame is, whenever that changes, in the two forms that hosts
 * listen for without being asked: that of Datawrapper's responsive embed code, and `embed-size` of
 * AMP's resizable frames. It needs no answer, reads no message, and runs only inside a frame.
 */
export const heightScript = `if(parent!==window){const tell=()=>{const height=Math.ceil(document.documentElement.getBoundingClientRect().height);parent.postMessage({"datawrapper-height":{[location.pathname]:height}},"*");parent.postMessage({sentinel:"amp",type:"embed-size",height},"*")};new ResizeObserver(tell).observe(document.documentElement)}`;
