package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum Tag { A, @RenamedFrom("B") BETA, C }
