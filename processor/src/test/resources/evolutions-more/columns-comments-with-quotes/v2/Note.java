package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
@RenamedFrom("memo")
@Comment("a \"note\";\nno $body$ here")
public class Note {
    @Id Long id;
    @Comment("what \"he\" said /* never */") String body;
    String gone;
}
