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

    @Column(name = "`a\tb`") // RV307
    String tabulator;

    @Column(name = "``") // RV307
    String empty;

    @Column(name = "`two words`")
    String quotedSpace;

    @Column(name = "three plain words")
    String unquotedSpace;

    @Column(name = "smile😀")
    String emoji;
}
