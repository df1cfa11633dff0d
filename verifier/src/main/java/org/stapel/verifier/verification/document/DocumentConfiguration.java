package org.stapel.verifier.verification.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.verifier.verification.ReadPdf;
import org.stapel.verifier.verification.ReadQr;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    /// Platform threads: reading a file is all computing, and is cut off from outside.
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService pdfThreads() {
        return Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("pdf-", 0).daemon().factory());
    }

    @Bean
    ReadPdf readPdf(ExecutorService pdfThreads) {
        return new PdfAttachment(pdfThreads, Duration.ofSeconds(2));
    }

    @Bean
    ReadQr readQr() {
        return new QrPicture();
    }
}
