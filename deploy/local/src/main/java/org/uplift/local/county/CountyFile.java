package org.uplift.local.county;

import java.io.IOException;
import java.nio.file.Path;

/// The formats a county's file is written in; the file grows as the households are made, so that
/// memory does not grow with the county.
public enum CountyFile {
    CSV {
        @Override
        Paper on(Path file) throws IOException {
            return new CsvPaper(file);
        }
    },
    XLSX {
        @Override
        Paper on(Path file) throws IOException {
            return new XlsxPaper(file);
        }
    },
    NDJSON {
        @Override
        Paper on(Path file) throws IOException {
            return new NdjsonPaper(file);
        }
    };

    abstract Paper on(Path file) throws IOException;

    public void write(County county, Path file) throws IOException {
        try (var paper = on(file)) {
            new Households(county).forEach(paper::write);
        }
    }
}
