package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "drop table; --") // RV107
public class Names {
    @Id
    Long id;

    @Column(name = "a;b") // RV107
    String semicolon;

    @Column(name = "`a\"b`") // RV107
    String quote;

    @Column(name = "two words") // RV107
    String unquotedSpace;

    @Column(name = "``") // RV107
    String empty;

    @Column(name = "`two words`")
    String quotedSpace;

    @Column(name = "smile😀")
    String emoji;
}
