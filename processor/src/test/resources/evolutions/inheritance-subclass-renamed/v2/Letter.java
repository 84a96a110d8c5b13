package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;

@Entity
@RenamedFrom("Mail")
public class Letter extends Message {
    String subject;
}
