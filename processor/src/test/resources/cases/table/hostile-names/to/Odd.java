package app;

import jakarta.persistence.*;

@Entity
@Table(name = "`Odd; table`", comment = "a ' quote\nand -- a line")
public class Odd {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(name = "`a; DROP TABLE app_user; --`") String a;
    @Column(name = "`it's \"quoted\" & ünïcode 🙂`", unique = true) String b;
    @Column(name = "`select`") int c;
}
