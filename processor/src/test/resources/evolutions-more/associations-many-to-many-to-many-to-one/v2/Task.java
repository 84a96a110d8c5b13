package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Task {
    @Id Long id;
    @RenamedFrom("assignees") @ManyToOne Worker assignee;
}
