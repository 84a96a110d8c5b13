package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Comment("of the table")
@Entity
class Sample {
    @Id
    Long id;

    @Comment("the first")
    String first;

    @Column(comment = "the second")
    String second;

    @Comment("wins")
    @Column(comment = "loses")
    String third;

    @Comment("on an enum")
    Color color;

    @Comment("ümläut -- and ; semicolon")
    String odd;
}
