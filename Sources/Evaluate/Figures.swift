import Foundation
import Scoring

func evaluateFigures(_ files: [String]) -> Int32 { 2 }
