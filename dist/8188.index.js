export const id = 8188;

export const ids = [ 8188 ];

export const modules = {
  8188: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $N: () => sentenceOf,
      IQ: () => rankOf,
      Pq: () => nothingSelected,
      Pr: () => meaningOf,
      Wy: () => labelOf,
      iP: () => announce,
      r4: () => announcementOf
    });
    const meanings = {
      current: {
        result: "none",
        icon: "✅",
        label: "released already"
      },
      "left-to-release": {
        result: "none",
        icon: "⏭️",
        label: "left to the release"
      },
      "nothing-to-release": {
        result: "none",
        icon: "⏭️",
        label: "has nothing to release"
      },
      "candidate-reused": {
        result: "reused",
        icon: "✅",
        label: "reused"
      },
      "release-reused": {
        result: "reused",
        icon: "✅",
        label: "released already"
      },
      released: {
        result: "released",
        icon: "✅",
        label: "released"
      },
      "awaits-release": {
        result: "built",
        icon: "✅",
        label: "built, to be released"
      },
      "candidate-built": {
        result: "built",
        icon: "✅",
        label: "built"
      },
      "built-and-released": {
        result: "built",
        icon: "✅",
        label: "built and released"
      },
      running: {
        result: "started",
        icon: "⏳",
        label: "still running"
      },
      "build-cancelled": {
        result: "cancelled",
        icon: "🚫",
        label: "cancelled in AWS"
      },
      "run-cancelled": {
        result: "cancelled",
        icon: "🚫",
        label: "cancelled"
      },
      blocked: {
        result: "failed",
        icon: "❌",
        label: "can't be built"
      },
      unplanned: {
        result: "failed",
        icon: "❌",
        label: "can't be planned"
      },
      "not-built": {
        result: "failed",
        icon: "❌",
        label: "not built"
      },
      "build-failed": {
        result: "failed",
        icon: "❌",
        label: "failed"
      },
      "unlike-recipe": {
        result: "failed",
        icon: "❌",
        label: "not as it should be"
      },
      "not-released": {
        result: "failed",
        icon: "❌",
        label: "not released"
      },
      stopped: {
        result: "failed",
        icon: "❌",
        label: "stopped by an error"
      }
    };
    const verified = "its AMIs are verified in every region";
    const candidate = `${verified}, and golden-ami has shared them with nobody`;
    const awaiting = `${verified}, and private until another job of the plan releases them`;
    const released = `${verified}, and those whom the recipe names may launch them`;
    const always = {
      "run-cancelled": "The run was cancelled, or an error came of that. A build that it started is cancelled, or goes on where on-cancel says keep.",
      "unlike-recipe": "The image is there, and an AMI of it is not as it should be: see the table of findings.",
      stopped: "An error stopped the work on this image."
    };
    const build = {
      ...always,
      running: "A build is going on in AWS; how it will end is not known yet.",
      "build-cancelled": "The build was cancelled in AWS and gave no image.",
      "build-failed": "The build failed; nothing of it is shared.",
      "not-released": "The image is not released, or not to the end: the error says why.",
      "not-built": "No build was started since this was planned.",
      blocked: "Nothing was started: the first error of the plan says why."
    };
    const sentences = {
      start: {
        ...build,
        "candidate-built": `A new image was built and tested; ${candidate}.`,
        "awaits-release": `A new image was built and tested; ${awaiting}.`,
        "built-and-released": `A new image was built, tested and released; ${released}.`,
        released: `No build was needed, since a candidate with this content was released; ${released}.`,
        "release-reused": `An image with this content was released meanwhile; ${verified}.`,
        "left-to-release": "No candidate was built: name, regions, keys or infrastructure are new, and a release alone makes the configurations for them. It builds, tests and releases the image.",
        "nothing-to-release": "There is no image to release: its build failed, or it was never built."
      },
      attach: {
        ...build,
        "candidate-built": `A build that ran already gave the image and tested it; ${candidate}.`,
        "awaits-release": `A build that ran already gave the image and tested it; ${awaiting}.`,
        "built-and-released": `A build that ran already gave the image and tested it, and it was released; ${released}.`,
        released: `Another image with this content was released meanwhile; ${released}.`,
        "release-reused": `An image with this content was released meanwhile; ${verified}.`
      },
      reuse: {
        ...always,
        "candidate-reused": `A candidate with this content was there already; ${candidate}.`,
        "release-reused": `An image with this content was there already, and is released; ${verified}.`,
        "not-built": "The image that was there when this was planned is gone."
      },
      release: {
        ...build,
        current: `Another run has released the image meanwhile; ${released}.`,
        "candidate-reused": `A candidate with this content was there already; ${awaiting}.`,
        released: `An image that was there was released, or its release was completed; ${released}.`,
        "built-and-released": `The image that was there could not be released any more, so a new one was built, tested and released; ${released}.`
      },
      nothing: {
        ...always,
        current: `The image with this content was released already; ${released}.`,
        released: `The image with this content was released already, and what was not as the recipe says was put right; ${released}.`,
        "release-reused": `An image with this content was there already, and is released; ${verified}.`,
        "not-released": "The image with this content is there, and its release is not complete.",
        "not-built": "The image that was there when this was planned is gone."
      },
      undecided: {
        "run-cancelled": always["run-cancelled"],
        stopped: always.stopped
      },
      unplanned: {
        unplanned: "Nothing was planned for this recipe, so nothing was built."
      }
    };
    function meaningOf({meaning}) {
      return meanings[meaning];
    }
    function labelOf(fate) {
      const {icon, label} = meaningOf(fate);
      return `${icon} ${label}`;
    }
    function rankOf({meaning}) {
      return Object.keys(meanings).indexOf(meaning);
    }
    function sentenceOf({decided, meaning}) {
      return sentences[decided][meaning] ?? "";
    }
    const announcements = {
      start: {
        label: "🔨 build",
        labelIfBlocked: "❌ can't be built",
        count: "to build",
        candidate: "A candidate is to be built, tested and verified.",
        release: "An image is to be built, tested, verified and released."
      },
      attach: {
        label: "⏳ wait for a running build",
        labelIfBlocked: "❌ can't be built",
        count: "being built already",
        candidate: "A build that runs already gives the candidate.",
        release: "A build that runs already gives the image, which is then to be released."
      },
      reuse: {
        label: "✅ is there",
        labelIfBlocked: "❌ is there, and something is missing",
        count: "already there",
        candidate: "An image with this content is there, so none is built."
      },
      release: {
        label: "🚀 release what is built",
        labelIfBlocked: "❌ can't be released",
        count: "to release",
        release: "An image with this content is there. It is to be released, or its release put right."
      },
      nothing: {
        label: "✅ nothing to do",
        labelIfBlocked: "❌ is there, and something is missing",
        count: "already there",
        release: "The image with this content is released, so nothing is to be done."
      }
    };
    function announcementOf(action) {
      return announcements[action];
    }
    function announce(action, {share}) {
      const {candidate, release} = announcements[action];
      return (share ? release ?? candidate : candidate ?? release) ?? "";
    }
    const nothingSelected = "Nothing to rebuild: the change touches no recipe";
    Object.entries(sentences).flatMap(([decided, row]) => Object.keys(row).map(meaning => ({
      decided,
      meaning
    })));
  }
};