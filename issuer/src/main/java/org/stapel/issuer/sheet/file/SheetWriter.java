package org.stapel.issuer.sheet.file;

import org.stapel.issuer.sheet.WriteSheet;
import org.stapel.issuer.sheet.csv.CsvWriter;
import org.stapel.issuer.sheet.xlsx.XlsxWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Hands over to the format's writer.
final class SheetWriter implements WriteSheet {
    @Override
    public void csv(OutputStream out, CsvLayout layout, Page page) throws IOException {
        CsvWriter.write(out, layout, page);
    }

    @Override
    public void xlsx(OutputStream out, List<Page> pages) throws IOException {
        XlsxWriter.write(out, pages);
    }
}
