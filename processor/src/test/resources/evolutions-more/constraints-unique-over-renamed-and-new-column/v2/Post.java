package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_slug", columnNames = {"address", "lang"}))
public class Post {
    @Id Long id;
    @RenamedFrom("slug") @Column(nullable = false) String address;
    @Column(nullable = false, length = 2) @Backfill("'en'") String lang;
}
