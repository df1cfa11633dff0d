package org.stapel.issuer.delivery.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.stapel.credential.encoding.Bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Attaches the signed credential to its page.
///
/// @see <a href="https://pdfa.org/resource/iso-19005-3-pdf-a-3/">PDF/A-3, 6.8, embedded files</a>
final class CredentialAttachment {
    static final String NAME = "credential.jwt";

    private static final String MEDIA_TYPE = "application/vc+jwt";

    private CredentialAttachment() {}

    /// Saves the document as one revision with the credential in it.
    static Bytes attach(PDDocument document, String credential) throws IOException {
        byte[] content = credential.getBytes(StandardCharsets.US_ASCII);
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(content));
        file.setSubtype(MEDIA_TYPE);
        file.setSize(content.length);
        file.setModDate(document.getDocumentInformation().getCreationDate());
        var specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.setFileDescription("The signed credential");
        specification.getCOSObject().setName("AFRelationship", "Source");
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(NAME, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return Bytes.of(out.toByteArray());
    }
}
