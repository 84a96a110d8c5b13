package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
public class Remark {
    @Id Long id;
    @Comment("new; and -- more") String a;
    String b;
    @Comment("fresh") String c;
}
