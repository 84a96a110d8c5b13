package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
@Comment("who learns")
public class Pupil {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false, length = 40) String name;
    @Comment("optional") @Column(length = 20) String nickname;
}
