package io.rightful.rules.agent;

import java.util.List;

/** Names that differ, but only just. Every line holds different people's names, whatever their case or accents. */
final class NearNames {
    static final List<Alphabet> ALPHABETS = List.of(
            new Alphabet(
                    words(
                            "Ann Anne Anna Hanna Dan Dana Dane Daniel Jon John Joan Bob Robert Rob Bill William José Joseph"
                                    + " Søren Zoë Prince Dean Major Md Jürgen Аnna"),
                    words("Smith Smyth Smithe Smithson Smith-Jones Jones-Smith Jones Jonas Johns Núñez Nunes Groß Grosz"
                            + " O'Brien Brien Bryan Berg Bergs Mc-Donald McDonald Łuk Lukas Ma Judge King Ѕmith"),
                    words("Marie Maria David Davide Lee Rose Paul Quinn")),
            new Alphabet(
                    words("Анна Яна Андрей Андрий Алёна Олена Фёдор Иван Їван"),
                    words("Цой Цои Соколов Соколова Кузнецов Кузнецова Петров Петрова"),
                    words("Ивановна Петрович Сергеевич")),
            new Alphabet(
                    words("Γιώργος Γιώργης Μαρία Μάριος"),
                    words("Παππάς Παπάς Νικολάου Νικολαΐδης"),
                    words("Ιωάννης Πέτρος")),
            new Alphabet(words("محمد محمود أحمد حامد"), words("علي عالي حسن حسين"), words("سالم سليم")),
            new Alphabet(words("דוד דודי יוסף יוסי"), words("כהן כהנא לוי לוין"), words("משה אורי")),
            new Alphabet(words("明 明明 李 鳴"), words("李 王 汪 明"), words("小 大")),
            new Alphabet(words("はな ばな ハナ タロウ"), words("たなか タナカ たなが さとう"), words("ゆき")),
            new Alphabet(words("민준 민중 가나"), words("김 금 다라 다리"), words("수")),
            new Alphabet(words("राम रामा रीम"), words("शर्मा शर्म वर्मा"), words("कुमार")),
            new Alphabet(words("สมชาย สมชัย"), words("ใจดี ใจด ใจดำ"), words("ทอง")));

    private NearNames() {}

    record Alphabet(List<String> first, List<String> last, List<String> middle) {}

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
