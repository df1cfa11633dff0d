package org.stapel.issuer.sheet.file;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.WriteSheet;

@Configuration(proxyBeanMethods = false)
class SheetFileConfiguration {
    @Bean
    ReadSheet readSheet() {
        return new SheetReader();
    }

    @Bean
    WriteSheet writeSheet() {
        return new SheetWriter();
    }
}
