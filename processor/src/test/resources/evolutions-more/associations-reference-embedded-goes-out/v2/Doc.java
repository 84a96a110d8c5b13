package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.time.*;

@Entity
public class Doc {
    @Id Long id;
    @RenamedFrom("author_id") @ManyToOne @JoinColumn(name = "written_by") Person writer;
    @RenamedFrom("at") Instant written;
}
