// Tells the style sheet that scripts run, so that what needs none can stand open where they do not.
document.documentElement.classList.add("js");
