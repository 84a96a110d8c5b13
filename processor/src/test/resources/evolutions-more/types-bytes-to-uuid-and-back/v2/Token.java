package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Token {
    @Id Long id;
    @Column(unique = true) UUID raw;
    @RenamedFrom("other") @Column(nullable = false) byte[] bytes;
}
