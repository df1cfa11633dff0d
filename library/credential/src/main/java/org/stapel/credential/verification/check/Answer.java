package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.Finding.Result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A finding on its way: the answer first, then what it rests on, in reading order.
public final class Answer {
    private final CheckName check;
    private final Result result;
    private final String code;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final LinkedHashMap<String, String> evidence = new LinkedHashMap<>();

    private Answer(CheckName check, Result result, String code) {
        this.check = check;
        this.result = result;
        this.code = code;
    }

    public static Answer passed(CheckName check) {
        return new Answer(check, Result.PASSED, "ok");
    }

    public static Answer of(CheckName check, Result result, String code) {
        return new Answer(check, result, code);
    }

    public static Answer failed(CheckName check, String code) {
        return new Answer(check, Result.FAILED, code);
    }

    public static Answer unknown(CheckName check, String code) {
        return new Answer(check, Result.UNKNOWN, code);
    }

    public static Answer remark(CheckName check, String code) {
        return new Answer(check, Result.REMARK, code);
    }

    public static Answer notAsked(CheckName check, String code) {
        return new Answer(check, Result.NOT_ASKED, code);
    }

    /// A value for the reader's sentence.
    public Answer parameter(String name, Object value) {
        parameters.put(name, value.toString());
        return this;
    }

    public Answer parameter(String name, Optional<?> value) {
        value.ifPresent(known -> parameter(name, known));
        return this;
    }

    public Answer evidence(String name, Object value) {
        evidence.put(name, value.toString());
        return this;
    }

    public Answer evidence(String name, Optional<?> value) {
        value.ifPresent(known -> evidence(name, known));
        return this;
    }

    public Finding finding() {
        return new Finding(check, result, code, parameters, evidence);
    }
}
