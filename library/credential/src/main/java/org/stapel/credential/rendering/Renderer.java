package org.stapel.credential.rendering;

import org.stapel.credential.profile.Draft.Linted;

/// Turns an award into one credential format, and tells what that format leaves out.
public interface Renderer {
    CredentialFormat format();

    Rendering render(Linted award, RenderingContext context);
}
