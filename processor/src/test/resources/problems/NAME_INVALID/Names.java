package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "drop table; --") // RV307
public class Names {
    @Id
    Long id;

    @Column(name = "a;b") // RV307
    String semicolon;

    @Column(name = "`a\"b`") // RV307
    String quote;

    @Column(name = "two words") // RV307
    String unquotedSpace;

    @Column(name = "``") // RV307
    String empty;

    @Column(name = "`two words`")
    String quotedSpace;

    @Column(name = "smile😀")
    String emoji;
}
