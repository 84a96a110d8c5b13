package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Node {
    @Id Long id;
    @RenamedFrom("parent_id") @Backfill("id") @ManyToOne(optional = false) @JoinColumn(name = "up_id") Node parent;
}
