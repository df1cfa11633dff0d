package org.stapel.service.store.mongo;

import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A double of a replica set that has accidents: stands between driver and server, understands
/// OP_MSG, and lets the next planned accident happen to the next write.
final class AccidentProxy implements AutoCloseable {
    private static final int OP_MSG = 2013;
    private static final int HEADER = 16;
    private static final int BODY = 21;
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");

    private final InetSocketAddress server;
    private final ServerSocket listener;
    private final Queue<Planned> plan = new ConcurrentLinkedQueue<>();

    AccidentProxy(InetSocketAddress server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + listener.getLocalPort() + "/?socketTimeoutMS=500";
    }

    void plan(Accident accident) {
        plan(accident, () -> {});
    }

    /// @param meanwhile what others do between the write and the next attempt
    void plan(Accident accident, Runnable meanwhile) {
        plan.add(new Planned(accident, meanwhile));
    }

    boolean allHappened() {
        return plan.isEmpty();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket upstream = new Socket(server.getAddress(), server.getPort())) {
            while (relay(client, upstream)) {}
        } catch (IOException | InterruptedException closed) {
            return;
        }
    }

    private boolean relay(Socket client, Socket upstream) throws IOException, InterruptedException {
        byte[] request = message(client);
        Planned planned = isWrite(request) ? plan.poll() : null;
        if (planned == null) {
            client.getOutputStream().write(exchange(upstream, request));
            return true;
        }
        return switch (planned.accident()) {
            case RESET_BEFORE_WRITE -> false;
            case NOT_PRIMARY -> answer(client, notPrimary(request));
            case REPLY_LOST -> {
                exchange(upstream, request);
                planned.meanwhile().run();
                yield false;
            }
            case REPLY_LATE -> {
                exchange(upstream, request);
                planned.meanwhile().run();
                Thread.sleep(800);
                yield false;
            }
            case WRITE_CONCERN_ERROR -> {
                byte[] reply = withWriteConcernError(exchange(upstream, request));
                planned.meanwhile().run();
                yield answer(client, reply);
            }
        };
    }

    private static boolean answer(Socket client, byte[] reply) throws IOException {
        client.getOutputStream().write(reply);
        return true;
    }

    private static byte[] exchange(Socket upstream, byte[] request) throws IOException {
        OutputStream out = upstream.getOutputStream();
        out.write(request);
        out.flush();
        return message(upstream);
    }

    private static byte[] message(Socket from) throws IOException {
        DataInputStream in = new DataInputStream(from.getInputStream());
        byte[] length = new byte[4];
        in.readFully(length);
        byte[] message = new byte[little(length).getInt()];
        System.arraycopy(length, 0, message, 0, 4);
        in.readFully(message, 4, message.length - 4);
        return message;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static boolean isWrite(byte[] message) {
        if (little(message).getInt(12) != OP_MSG) return false;
        int start = BODY + 5;
        int end = start;
        while (message[end] != 0) end++;
        return WRITES.contains(new String(message, start, end - start, StandardCharsets.UTF_8));
    }

    private static byte[] notPrimary(byte[] request) {
        return reply(
                little(request).getInt(4),
                new BsonDocument("ok", new BsonDouble(0))
                        .append("errmsg", new BsonString("not primary"))
                        .append("code", new BsonInt32(10107))
                        .append("codeName", new BsonString("NotWritablePrimary")));
    }

    private static byte[] withWriteConcernError(byte[] reply) {
        BsonDocument body =
                new RawBsonDocument(reply, BODY, reply.length - BODY)
                        .decode(new BsonDocumentCodec())
                        .append(
                                "writeConcernError",
                                new BsonDocument("code", new BsonInt32(64))
                                        .append("codeName", new BsonString("WriteConcernFailed"))
                                        .append("errmsg", new BsonString("timed out")));
        return reply(little(reply).getInt(8), body);
    }

    private static byte[] reply(int responseTo, BsonDocument body) {
        ByteBuffer bson =
                new RawBsonDocument(body, new BsonDocumentCodec()).getByteBuffer().asNIO();
        int length = BODY + bson.remaining();
        ByteBuffer message = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        message.putInt(length).putInt(1).putInt(responseTo).putInt(OP_MSG);
        message.position(HEADER).putInt(0).put((byte) 0).put(bson);
        return message.array();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Planned(Accident accident, Runnable meanwhile) {}

    /// What can happen to a write.
    enum Accident {
        RESET_BEFORE_WRITE,
        NOT_PRIMARY,
        REPLY_LOST,
        REPLY_LATE,
        WRITE_CONCERN_ERROR
    }
}
