package demo;

import jakarta.persistence.*;
import java.time.*;

@Entity
@Table(indexes = {@Index(columnList = "nick, born desc"), @Index(name = "by_born", columnList = "born")})
public class Person {
    @Id @GeneratedValue Long id;
    @Column(length = 20) String nick;
    LocalDate born;
}
