package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.time.*;

@Entity
@Table(indexes = {@Index(columnList = "handle, born desc"), @Index(name = "by_birth", columnList = "born")})
public class Person {
    @Id @GeneratedValue Long id;
    @RenamedFrom("nick") @Backfill("'user-' || id") @Column(name = "handle", length = 40, nullable = false, unique = true) String handle;
    LocalDate born;
}
