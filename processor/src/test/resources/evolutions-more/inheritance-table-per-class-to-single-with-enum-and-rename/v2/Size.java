package demo;

import jakarta.persistence.*;

public enum Size { XS, S, M, L }
