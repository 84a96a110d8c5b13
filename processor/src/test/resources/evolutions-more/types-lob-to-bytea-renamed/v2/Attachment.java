package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Attachment {
    @Id Long id;
    @RenamedFrom("data") @Backfill("''") @Column(nullable = false) byte[] content;
    @RenamedFrom("note") @Column(columnDefinition = "text") String remark;
}
