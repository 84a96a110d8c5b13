package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Memo")
public class Note extends Doc {
    String topic;
}
